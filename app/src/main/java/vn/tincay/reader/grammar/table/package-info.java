/**
 * Restores tables from plain text: columns separated by spaces, one cell per line, two columns side by side.
 */
@NullMarked
package vn.tincay.reader.grammar.table;

import org.jspecify.annotations.NullMarked;
