/**
 * Tin Cậy: one application, one package per room. A room may use only the rooms above it in the order base, place,
 * agency, journal, access, document, notice, plan, report, site; {@code launch} is the command line around them.
 */
@NullMarked
package vn.tincay;

import org.jspecify.annotations.NullMarked;
