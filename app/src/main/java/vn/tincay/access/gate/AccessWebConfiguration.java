package vn.tincay.access.gate;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.proof.AttemptDelay;

/** Registers the gate before all handlers and the viewer as a handler argument. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessWebConfiguration implements WebMvcConfigurer {

    private final Gate gate;
    private final ViewerArgument viewers;

    AccessWebConfiguration(Gate gate, ViewerArgument viewers) {
        this.gate = gate;
        this.viewers = viewers;
    }

    @Bean
    static AttemptDelay attemptDelay() {
        return duration -> {
            try {
                Thread.sleep(duration);
            } catch (InterruptedException shutdown) {
                Thread.currentThread().interrupt();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
    }
}
