/**
 * The bodies that plan, act and report: People's Committees, departments, commune offices, mass organisations, police,
 * health, schools, ministries. Standard bodies are facts in {@code resources/agency}, created for every administrative
 * unit; others are founded on a screen. An agency has agencies above it, a span of validity and successors, so that a
 * plan of 2021 resolves to the agency that holds the work today and still shows the name of its day.
 */
@NullMarked
package vn.tincay.agency;

import org.jspecify.annotations.NullMarked;
