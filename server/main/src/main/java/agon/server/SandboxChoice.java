package agon.server;

/** Where programs may run. */
public enum SandboxChoice {
  /** In containers, or not at all. */
  DOCKER,
  /** As plain processes of the user. */
  PROCESS,
  /** In containers where an engine answers, else as plain processes. */
  AUTO
}
