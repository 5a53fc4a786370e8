/**
 * From a controller's page record to HTML: jte templates, the {@link vn.tincay.base.web.Ui} every template is given,
 * answers ({@link vn.tincay.base.web.Html}) and the words shown when something is not found or fails.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("web")
package vn.tincay.base.web;

import org.jspecify.annotations.NullMarked;
