package agon.sandbox.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of system calls that boxes may make. */
class SystemCallsTest {
  private final SystemCalls calls = SystemCalls.ofBoxes();

  @Test
  void everyGroupSaysWhyAndNoCallIsNamedTwice() {
    Set<String> seen = new HashSet<>();
    Stream.concat(calls.always().stream(), calls.where().stream())
        .forEach(group -> {
          assertFalse(group.reason().isBlank());
          group.calls().forEach(call -> assertTrue(seen.add(call), call + " is named twice"));
        });
    assertTrue(seen.contains("clone3") && seen.contains("execve"));
  }

  @Test
  void whatReachesTheHostIsNotAmongThem() {
    Set<String> allowed = new HashSet<>();
    calls.always().forEach(group -> allowed.addAll(group.calls()));
    for (String call :
        List.of(
            "mount",
            "umount2",
            "unshare",
            "setns",
            "chroot",
            "pivot_root",
            "ptrace",
            "bpf",
            "keyctl",
            "add_key",
            "request_key",
            "perf_event_open",
            "userfaultfd",
            "io_uring_setup",
            "init_module",
            "finit_module",
            "kexec_load",
            "reboot",
            "swapon",
            "syslog",
            "settimeofday",
            "clock_settime",
            "process_vm_readv",
            "process_vm_writev",
            "pidfd_getfd",
            "open_by_handle_at",
            "shmget",
            "msgget",
            "semget",
            "mq_open",
            "bind",
            "listen",
            "accept4",
            "quotactl",
            "acct",
            "socket",
            "clone",
            "memfd_secret",
            "fanotify_init")) {
      assertFalse(allowed.contains(call), call);
    }
  }

  @Test
  void anEngineReadsThemAsAListOfWhatIsAllowed() throws Exception {
    JsonNode profile = new ObjectMapper().readTree(calls.profile());
    assertEquals("SCMP_ACT_ERRNO", profile.get("defaultAction").asText());
    for (JsonNode rule : profile.get("syscalls")) {
      assertEquals("SCMP_ACT_ALLOW", rule.get("action").asText());
      if (rule.get("names").get(0).asText().equals("clone")) {
        JsonNode argument = rule.get("args").get(0);
        assertEquals(0x7e02_0000L, argument.get("value").asLong(), "bits of new namespaces");
        assertEquals(0, argument.get("valueTwo").asLong());
        assertEquals("SCMP_CMP_MASKED_EQ", argument.get("op").asText());
      }
    }
  }
}
