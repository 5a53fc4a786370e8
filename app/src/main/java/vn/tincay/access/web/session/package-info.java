/**
 * Browser sessions: their start and end, their storage, and the handling of a form that arrives after its session has
 * ended.
 */
@NullMarked
package vn.tincay.access.web.session;

import org.jspecify.annotations.NullMarked;
