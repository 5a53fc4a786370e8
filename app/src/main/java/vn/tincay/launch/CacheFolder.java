package vn.tincay.launch;

import java.nio.file.Path;
import java.util.Map;

/** The folder for files that can be recreated: shared by all data folders of one account. */
public final class CacheFolder {
    private CacheFolder() {}

    public static Path of(Map<String, String> environment, boolean root) {
        String chosen = environment.getOrDefault("TINCAY_CACHE", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        if (root) {
            // The server may have to run as another account, which cannot read root's home.
            return Path.of("/var/cache/tincay");
        }
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path cache = base.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
        return cache.resolve("tincay");
    }
}
