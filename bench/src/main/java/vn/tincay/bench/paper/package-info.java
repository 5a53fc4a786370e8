/**
 * Documents for measurements: plans as provinces write them, and files and texts that cost their reader far more than
 * their size suggests.
 */
@NullMarked
package vn.tincay.bench.paper;

import org.jspecify.annotations.NullMarked;
