package agon.protocol.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A login that is still good.
 *
 * @param id names it, to end it; it is not the token
 * @param usedAt when it was last used, a few minutes late
 * @param address from where it was opened; null for one of an older server
 * @param current whether the caller uses it now
 */
public record Login(
    String id, Instant since, Instant usedAt, @Nullable String address, boolean current) {}
