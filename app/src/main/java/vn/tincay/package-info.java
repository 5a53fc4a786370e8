/**
 * Tin Cậy: one application, one package per room. A room may use only the rooms above it in the order that
 * ARCHITECTURE.md lists and {@code StructureTest} checks; {@code launch} is the command line around them.
 */
@NullMarked
package vn.tincay;

import org.jspecify.annotations.NullMarked;
