/**
 * Changes the structure of a form: adds, moves, removes and renames its pieces, and keeps sums and checks true. Needs
 * neither Spring nor a database.
 */
@NullMarked
package vn.tincay.report.draft.structure;

import org.jspecify.annotations.NullMarked;
