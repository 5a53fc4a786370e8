/** Invented figures and narratives of the demonstration's reports; the same seed gives the same ones. */
@NullMarked
package vn.tincay.site.demo.figures;

import org.jspecify.annotations.NullMarked;
