package vn.tincay.access;

import java.time.Instant;

/**
 * What somebody proved to be who they are.
 *
 * @param factor {@code password}, {@code code}, {@code passkey}; {@code token} of a system account
 * @param at when it was proven last
 */
public record Proof(String factor, Instant at) {}
