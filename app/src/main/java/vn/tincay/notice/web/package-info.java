/** The list of notices and the mark that they were seen. */
@NullMarked
package vn.tincay.notice.web;

import org.jspecify.annotations.NullMarked;
