// Ends every process that it can see.
// Ends: OK
class KillOthers {
  public static void main(String[] args) {
    ProcessHandle.allProcesses()
        .filter(p -> p.pid() != ProcessHandle.current().pid())
        .forEach(ProcessHandle::destroyForcibly);
  }
}
