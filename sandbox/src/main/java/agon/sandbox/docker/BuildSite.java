package agon.sandbox.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a build of an image needs to know of the place where it runs: whom to trust and ask. */
final class BuildSite {
  private static final Logger LOG = LoggerFactory.getLogger(BuildSite.class);

  /** Environment variables with a site's own mirrors, by the build argument that they fill. */
  private static final Map<String, String> MIRRORS =
      Map.of("NPM_REGISTRY", "AGON_NPM_REGISTRY", "MAVEN_MIRROR", "AGON_MAVEN_MIRROR");

  /** Where systems keep the certificates that they trust. */
  private static final List<String> BUNDLES =
      List.of(
          "/etc/ssl/certs/ca-certificates.crt",
          "/etc/pki/tls/certs/ca-bundle.crt",
          "/etc/ssl/cert.pem");

  private final Map<String, String> environment;

  BuildSite(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** The build arguments that a Dockerfile asks for and the site answers. */
  Map<String, String> arguments(String dockerfile) {
    Map<String, String> arguments = new HashMap<>();
    MIRRORS.forEach((argument, variable) -> {
      String value = environment.getOrDefault(variable, "");
      if (!value.isBlank() && dockerfile.contains("ARG " + argument + "=")) {
        arguments.put(argument, value);
      }
    });
    return arguments;
  }

  /**
   * The certificates that this computer trusts, or nothing. They go into stages that fetch, and
   * never into an image; what is fetched is checked by its hash.
   */
  byte[] certificates() {
    List<Path> places =
        Stream.concat(
                Stream.of(environment.getOrDefault("SSL_CERT_FILE", "")).filter(f -> !f.isBlank()),
                BUNDLES.stream())
            .map(Path::of)
            .toList();
    for (Path place : places) {
      if (Files.isReadable(place)) {
        try {
          return Files.readAllBytes(place);
        } catch (IOException e) {
          LOG.warn("{} cannot be read: {}", place, e.getMessage());
        }
      }
    }
    return new byte[0];
  }
}
