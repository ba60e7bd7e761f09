package dk.faelled.platform;

import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of styles, scripts and icons, with a fingerprint of their content, so that browsers
 * keep them for good. The same in all languages. Templates reach it as {@code #assets}.
 */
@TemplateObject("assets")
public class Assets {

    private final ResourceUrlProvider resources;

    Assets(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    public String of(String file) {
        String path = "/assets/" + file;
        String fingerprinted = resources.getForLookupPath(path);
        return fingerprinted == null ? path : fingerprinted;
    }
}
