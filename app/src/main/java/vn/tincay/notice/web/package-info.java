/**
 * The list of notices, and marking them as seen.
 */
@NullMarked
package vn.tincay.notice.web;

import org.jspecify.annotations.NullMarked;
