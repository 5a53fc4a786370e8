/**
 * Pages and machine interface of administrative units: the tree of a day, one unit with its past and future, from an
 * old address to today's unit, suggestions for pickers. Units are public facts: every signed-in person reads all.
 */
@NullMarked
package vn.tincay.place.web;

import org.jspecify.annotations.NullMarked;
