/**
 * Changes the structure of a form: adds, moves, removes and renames its pieces, and adapts the formulas and checks that
 * name them. This package needs neither Spring nor a database.
 */
@NullMarked
package vn.tincay.report.draft.structure;

import org.jspecify.annotations.NullMarked;
