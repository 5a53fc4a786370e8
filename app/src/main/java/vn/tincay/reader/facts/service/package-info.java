/** Finds service models with their places, and hotlines with their owners. */
@NullMarked
package vn.tincay.reader.facts.service;

import org.jspecify.annotations.NullMarked;
