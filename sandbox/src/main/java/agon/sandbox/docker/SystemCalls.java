package agon.sandbox.docker;

import agon.sandbox.language.Languages;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The system calls that a box may make, as {@code images/seccomp.yaml} lists them with the reason
 * for each group, in the form that container engines take.
 *
 * @param always allowed with any arguments
 * @param where allowed where one argument has a value
 */
record SystemCalls(List<Group> always, List<Group> where) {
  private static final String MASKED = "SCMP_CMP_MASKED_EQ";
  private static final long ALL_BITS = 0xffff_ffffL;

  /**
   * Calls that are allowed for one reason.
   *
   * @param argument its number; null = no argument matters
   * @param mask which bits of it count; null = all
   */
  record Group(
      String reason,
      List<String> calls,
      @Nullable Integer argument,
      @Nullable Long mask,
      @Nullable Long value) {}

  /** One rule of an engine's profile. */
  private record Rule(
      List<String> names,
      String action,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Map<String, Object>> args) {

    static Rule of(Group group) {
      if (group.argument == null || group.value == null) {
        return new Rule(group.calls, "SCMP_ACT_ALLOW", List.of());
      }
      return new Rule(
          group.calls,
          "SCMP_ACT_ALLOW",
          List.of(
              Map.of(
                  "index",
                  group.argument,
                  "value",
                  group.mask == null ? ALL_BITS : group.mask,
                  "valueTwo",
                  group.value,
                  "op",
                  MASKED)));
    }
  }

  static SystemCalls ofBoxes() {
    try {
      return new YAMLMapper().readValue(Languages.resource("seccomp.yaml"), SystemCalls.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A profile as engines read it: every call that no group names is refused with EPERM, and so is
   * every other ABI of the processor.
   */
  String profile() {
    try {
      List<Rule> rules = Stream.concat(always.stream(), where.stream()).map(Rule::of).toList();
      return new ObjectMapper()
          .writeValueAsString(Map.of("defaultAction", "SCMP_ACT_ERRNO", "syscalls", rules));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
