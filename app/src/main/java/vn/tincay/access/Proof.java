package vn.tincay.access;

import java.time.Instant;

/**
 * How a person has authenticated.
 *
 * @param factor {@code password}, {@code code}, {@code passkey}; {@code token} for a system account
 * @param at the time of the last proof
 */
public record Proof(String factor, Instant at) {}
