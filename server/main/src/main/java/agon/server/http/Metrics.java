package agon.server.http;

import agon.protocol.Paths;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the server counts, as Prometheus text. Counting costs an addition; the registry is made when
 * somebody asks for the first time, so that it does not delay the start.
 */
public final class Metrics {
  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final List<Consumer<MeterRegistry>> meters = new CopyOnWriteArrayList<>();
  private final LongAdder[] answers = new LongAdder[6]; // by the first digit of the status
  private final LongAdder nanos = new LongAdder();
  private @Nullable PrometheusMeterRegistry registry; // guarded by this

  public Metrics() {
    for (int i = 1; i < answers.length; i++) {
      LongAdder count = new LongAdder();
      answers[i] = count;
      String status = i + "xx";
      meters.add(to ->
          FunctionCounter.builder("agon.http.answers", count, LongAdder::sum)
              .description("HTTP answers by status")
              .tag("status", status)
              .register(to));
    }
    meters.add(to ->
        FunctionCounter.builder("agon.http.seconds", nanos, sum -> sum.sum() / 1e9)
            .description("Time spent answering, waiting included")
            .register(to));
  }

  /** Adds a value that goes up and down. Call it before the server listens. */
  public void gauge(String name, String description, Supplier<Number> value) {
    meters.add(to -> Gauge.builder(name, value).description(description).register(to));
  }

  /** Adds a value that only grows. Call it before the server listens. */
  public void counter(String name, String description, Supplier<Number> value) {
    meters.add(to ->
        FunctionCounter.builder(name, value, v -> v.get().doubleValue())
            .description(description)
            .register(to));
  }

  void install(JavalinConfig config) {
    config.requestLogger.http((ctx, ms) -> {
      answers[Math.clamp(ctx.statusCode() / 100, 1, 5)].increment();
      nanos.add((long) (ms * 1e6));
    });
    config.routes.get(Paths.METRICS, ctx -> ctx.contentType(TEXT).result(scrape()));
  }

  private synchronized String scrape() {
    if (registry == null) {
      registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      bindJvm(registry);
      for (Consumer<MeterRegistry> meter : meters) {
        meter.accept(registry);
      }
    }
    return registry.scrape();
  }

  @SuppressWarnings("resource") // Lives as long as the process.
  private static void bindJvm(MeterRegistry registry) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmGcMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }
}
