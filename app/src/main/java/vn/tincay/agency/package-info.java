/**
 * The bodies that plan, act and report: People's Committees, departments, commune offices, mass organisations, police,
 * health, schools, ministries. The standard ones are facts in {@code resources/agency} laid over the administrative
 * units; others are founded on a screen. A body has bodies above it, a span of validity and successors, so that a plan
 * of 2021 resolves to whoever holds the work today and still shows the name of its day.
 */
@NullMarked
package vn.tincay.agency;

import org.jspecify.annotations.NullMarked;
