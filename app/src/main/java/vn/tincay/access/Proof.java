package vn.tincay.access;

import java.time.Instant;

/**
 * How a person has authenticated.
 *
 * @param factor what was proved last: {@code password}, {@code code} or {@code passkey}; {@code token} for a system
 *     account
 * @param at the time of that proof
 */
public record Proof(String factor, Instant at) {}
