/**
 * Tables that plain text lost: columns kept apart by spaces, cells one a line, two columns side by side.
 */
@NullMarked
package vn.tincay.reader.grammar.table;

import org.jspecify.annotations.NullMarked;
