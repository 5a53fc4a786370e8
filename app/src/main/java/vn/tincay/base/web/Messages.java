package vn.tincay.base.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The message source: pairs of files under {@code messages/}, named after a room or a part of it, Vietnamese without a
 * suffix, English with {@code _en}.
 */
@Configuration
class Messages {

    @Bean
    MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()))
                .filter(name -> !name.endsWith("_en.properties"))
                .map(name -> "messages/" + name.replace(".properties", ""))
                .sorted()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        // Formats every text, so that one rule holds: {0} is a placeholder, and an apostrophe is typographic (’), never
        // the quote of MessageFormat.
        source.setAlwaysUseMessageFormat(true);
        source.setDefaultLocale(Locale.of("vi"));
        return source;
    }
}
