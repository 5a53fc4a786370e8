package vn.tincay.base.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The addresses of static files, with a digest of their content. */
@Component
class Assets {

    private final ResourceUrlProvider urls;

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    String address(String path) {
        var plain = path.startsWith("webjars/") ? "/" + path : "/static/" + path;
        var versioned = urls.getForLookupPath(plain);
        return versioned == null ? plain : versioned;
    }
}
