/** Reads the scope of a plan: programmes, years, level, legal bases. */
@NullMarked
package vn.tincay.reader.facts.scope;

import org.jspecify.annotations.NullMarked;
