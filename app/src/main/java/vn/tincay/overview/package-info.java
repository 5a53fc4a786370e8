/**
 * The overview page for a leader: three key figures with their definitions, the concerns, and charts of targets,
 * bodies, indicators and tasks. The room owns no table; it gets all data from the rooms of plans and reports.
 */
@NullMarked
package vn.tincay.overview;

import org.jspecify.annotations.NullMarked;
