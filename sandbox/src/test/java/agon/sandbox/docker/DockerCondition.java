package agon.sandbox.docker;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Asks once whether an engine answers, and counts aloud what is skipped without one. */
final class DockerCondition implements ExecutionCondition {
  private static final Engine.Probe PROBE = Engine.probe();
  private static final AtomicInteger SKIPPED = new AtomicInteger();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return switch (PROBE) {
      case Engine.Probe.Present _ -> {
        DockerTest.buildImages();
        yield ConditionEvaluationResult.enabled("An engine answers.");
      }
      case Engine.Probe.Absent(String why) -> {
        if ("true".equals(System.getenv("CI"))) {
          throw new IllegalStateException("CI runs the Docker tests. " + why);
        }
        if (context.getTestMethod().isEmpty()) {
          int count = SKIPPED.addAndGet(tests(context.getRequiredTestClass()));
          System.err.println("SKIPPED WITHOUT DOCKER: " + count + " test methods so far. " + why);
        }
        yield ConditionEvaluationResult.disabled(why);
      }
    };
  }

  private static int tests(Class<?> type) {
    return (int) Arrays.stream(type.getDeclaredMethods()).filter(DockerCondition::isTest).count();
  }

  private static boolean isTest(Method method) {
    return AnnotationSupport.isAnnotated(method, Test.class)
        || AnnotationSupport.isAnnotated(method, org.junit.jupiter.params.ParameterizedTest.class);
  }
}
