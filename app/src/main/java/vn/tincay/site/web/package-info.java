/** The pages that belong to no single room. */
@NullMarked
package vn.tincay.site.web;

import org.jspecify.annotations.NullMarked;
