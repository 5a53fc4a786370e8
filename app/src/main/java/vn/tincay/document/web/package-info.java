/**
 * Pages of documents: the numbering books of the viewer's agency. The papers themselves are opened from their plans and
 * reports.
 */
@NullMarked
package vn.tincay.document.web;

import org.jspecify.annotations.NullMarked;
