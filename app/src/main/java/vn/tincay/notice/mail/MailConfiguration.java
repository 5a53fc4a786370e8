package vn.tincay.notice.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    /** The demonstration sends no mail, whatever the settings say, because its addresses are invented. */
    @Bean
    MailServer mailServer(MailSettings settings, @Value("${tincay.demo:false}") boolean demonstration) {
        return new MailServer(demonstration ? MailSettings.off() : settings);
    }
}
