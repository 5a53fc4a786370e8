/**
 * Pages of documents: the numbering books of the viewer's agency. The papers themselves are opened from the plans and
 * reports they belong to.
 */
@NullMarked
package vn.tincay.document.web;

import org.jspecify.annotations.NullMarked;
