/**
 * Pages and machine interface of administrative units: the tree of a day, one unit with its past and future, today's
 * unit for an old address, suggestions for pickers. Units are public facts: every signed-in person reads all of them.
 */
@NullMarked
package vn.tincay.place.web;

import org.jspecify.annotations.NullMarked;
