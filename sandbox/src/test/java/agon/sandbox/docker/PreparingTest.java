package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.LanguageInfo;
import agon.protocol.LanguageInfo.State;
import agon.sandbox.Box;
import agon.sandbox.Judged;
import agon.sandbox.Programs;
import agon.sandbox.SandboxException;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import com.github.dockerjava.api.DockerClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the languages of a sandbox become ready. */
@RequiresDocker
class PreparingTest {

  @Test
  void aLanguageWhoseImageCannotBeBuiltStopsNoOther() throws Exception {
    Language broken =
        Languages.parse(
            """
            id: broken
            title: Broken
            extensions: [br]
            versionCommand: ["true"]
            timeFactor: 1
            startupMs: 0
            buildFiles: [Dockerfile]
            compile: {command: ["true"], cpuMs: 1000, memoryMb: 64}
            run: {command: ["true"], pids: 8}
            local: {tools: [], compile: ["true"], run: ["true"]}
            """
                .getBytes(StandardCharsets.UTF_8));
    List<Language> languages = List.of(broken, Programs.language("python"));
    try (DockerSandbox sandbox =
        new DockerSandbox(
            DockerConfig.in(DockerTest.temporary()), DockerTest.engine(), languages)) {
      sandbox.start();
      DockerTest.await(sandbox, "python");
      LanguageInfo info = sandbox.languages().getFirst();
      assertEquals(State.UNAVAILABLE, info.state());
      String message = String.valueOf(info.message());
      assertTrue(message.startsWith("The image of Broken could not be built: "), message);
      assertTrue(message.contains("the mirror is on fire"), message);
      assertThrows(SandboxException.class, () -> sandbox.open("broken").close());
      assertEquals(
          "hello\n",
          Judged.stdout(
              Judged.run(sandbox, "python", Programs.of("python", "hello"), Judged.ROOMY)));
    }
  }

  @Test
  void anExtraLanguageIsNotBuiltUntilSomebodyChoosesIt() throws Exception {
    Language extra =
        Languages.parse(
            """
            id: broken
            title: Broken
            extensions: [br]
            versionCommand: ["true"]
            extra: true
            timeFactor: 1
            buildFiles: [Dockerfile]
            compile: {command: ["true"], cpuMs: 1000, memoryMb: 64}
            run: {command: ["true"], pids: 8}
            local: {tools: [], compile: ["true"], run: ["true"]}
            """
                .getBytes(StandardCharsets.UTF_8));
    DockerConfig config = DockerConfig.in(DockerTest.temporary()).withSlots(1);
    assertEquals(State.ON_DEMAND, prepared(config, extra).state());
    assertTrue(String.valueOf(prepared(config, extra).message()).contains("--extra broken"));
    assertEquals(State.UNAVAILABLE, prepared(config.withExtra(Set.of("broken")), extra).state());
  }

  private static LanguageInfo prepared(DockerConfig config, Language language) throws Exception {
    List<Language> languages = List.of(language, Programs.language("python"));
    try (DockerSandbox sandbox = new DockerSandbox(config, DockerTest.engine(), languages)) {
      sandbox.start();
      DockerTest.await(sandbox, "python");
      return sandbox.languages().getFirst();
    }
  }

  @Test
  void aBoxIsStartedByTheRuntimeThatWasChosen() throws Exception {
    // Every engine has it; without the choice a box has "runc".
    String runtime = "io.containerd.runc.v2";
    DockerConfig config = DockerConfig.in(DockerTest.temporary()).withSlots(1).withRuntime(runtime);
    try (DockerSandbox sandbox =
            new DockerSandbox(config, DockerTest.engine(), List.of(Programs.language("python")));
        DockerClient client = Engine.connect()) {
      sandbox.start();
      DockerTest.await(sandbox, "python");
      try (Box box = sandbox.open("python")) {
        String container = ((DockerBox) box).container();
        assertEquals(
            runtime, client.inspectContainerCmd(container).exec().getHostConfig().getRuntime());
        Judged.compile(box, Programs.of("python", "hello"));
        assertEquals("hello\n", Judged.stdout(box.run(new byte[0], Judged.ROOMY)));
      }
    }
  }

  @Test
  void aBuildIsToldTheMirrorsThatItAsksFor() {
    BuildSite site =
        new BuildSite(Map.of("AGON_NPM_REGISTRY", "https://npm.site/", "AGON_MAVEN_MIRROR", " "));
    assertEquals(
        Map.of("NPM_REGISTRY", "https://npm.site/"),
        site.arguments("ARG NPM_REGISTRY=https://x/\nARG MAVEN_MIRROR=https://y/\n"));
    assertEquals(Map.of(), site.arguments("ARG BASE=debian\n"));
  }
}
