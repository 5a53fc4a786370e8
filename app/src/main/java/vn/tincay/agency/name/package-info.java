/**
 * Finds agencies by the names that people and documents use: abbreviations, words for places, search, and candidates
 * with a confidence.
 */
@NullMarked
@NamedInterface("name")
package vn.tincay.agency.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
