/**
 * The page of a leader: three figures with their definitions, the matters that need direction, and charts of targets,
 * bodies, indicators and tasks. It owns no table: every figure comes from the rooms of plans and reports, by the same
 * statements as their pages, and links to the page that shows it in full.
 */
@NullMarked
package vn.tincay.overview;

import org.jspecify.annotations.NullMarked;
