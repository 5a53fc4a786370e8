package vn.tincay.access.web.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.proof.Secrets;

/**
 * Stores sessions in PostgreSQL, so that any node can answer and an ended session ends everywhere. The browser holds
 * 256 random bits; the table holds their SHA-256, computed by the statements below, so a copy of the table opens no
 * session.
 */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    private static final String HASH = "encode(sha256(convert_to(?, 'UTF8')), 'hex')";

    /** The greatest size of one session attribute in bytes; a kept form of the greatest length fits. */
    private static final int LARGEST = 2 * SealedForms.LONGEST;

    /**
     * How exactly the time of the last access is stored. It is shorter than any idle time: a session may end this much
     * earlier than its idle time says.
     */
    private static final Duration ACCESS_TIME_STEP = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    @Bean
    CookieSerializer sessionCookie(AccessSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.https() ? "__Host-tincay" : "tincay");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(settings.https());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    /** Deserialises session attributes through a filter, because a forged row must not instantiate other classes. */
    @Bean
    ConversionService springSessionConversionService() {
        var filter = ObjectInputFilter.Config.createFilter("java.lang.*;java.util.**;java.time.*;java.math.*;"
                + "vn.tincay.**;org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
                + "org.springframework.util.LinkedMultiValueMap;org.springframework.util.MultiValueMapAdapter;"
                + "maxdepth=30;maxbytes=" + LARGEST + ";!*");
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new Reading(filter));
        return conversion;
    }

    /**
     * An unreadable attribute counts as absent: the session continues without it or asks for sign-in, and no page
     * fails.
     */
    private record Reading(ObjectInputFilter filter) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (!(source instanceof byte[] bytes)) {
                return null;
            }
            try (var objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                objects.setObjectInputFilter(filter);
                return objects.readObject();
            } catch (IOException | ClassNotFoundException unreadable) {
                LOG.warn(
                        "a session holds what cannot be read: {}",
                        unreadable.getClass().getSimpleName());
                return null;
            }
        }
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> hashedIds() {
        return sessions -> {
            sessions.setSessionIdGenerator(Secrets::next);
            sessions.setCreateSessionQuery("""
                    insert into access.sessions (primary_id, session_id, creation_time, last_access_time,
                           max_inactive_interval, expiry_time, principal_name)
                    values (?, %s, ?, ?, ?, ?, ?)
                    """.formatted(HASH));
            // Two requests of one session may both insert the same attribute: the later one wins.
            sessions.setCreateSessionAttributeQuery("""
                    insert into access.sessions_attributes (session_primary_id, attribute_name, attribute_bytes)
                    values (?, ?, ?)
                        on conflict (session_primary_id, attribute_name)
                        do update set attribute_bytes = excluded.attribute_bytes
                    """);
            // Returns the requested id, because the repository takes the session's id from this row.
            sessions.setGetSessionQuery("""
                    select s.primary_id, asked.id as session_id, s.creation_time, s.last_access_time,
                           s.max_inactive_interval, a.attribute_name, a.attribute_bytes
                      from (select cast(? as text) as id) asked
                      join access.sessions s on s.session_id = encode(sha256(convert_to(asked.id, 'UTF8')), 'hex')
                      left join access.sessions_attributes a on a.session_primary_id = s.primary_id
                    """);
            // Without the last condition every page would write: the time of the last access is kept to the minute.
            sessions.setUpdateSessionQuery("""
                    update access.sessions s
                       set session_id = fresh.session_id, last_access_time = fresh.last_access_time,
                           max_inactive_interval = fresh.max_inactive_interval, expiry_time = fresh.expiry_time,
                           principal_name = fresh.principal_name
                      from (select %s, cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as text),
                                   cast(? as text))
                           as fresh (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name,
                                     primary_id)
                     where s.primary_id = fresh.primary_id
                       and ((s.session_id, s.max_inactive_interval, s.principal_name)
                               is distinct from
                               (fresh.session_id, fresh.max_inactive_interval, fresh.principal_name)
                            or fresh.last_access_time >= s.last_access_time + %d)
                    """.formatted(HASH, ACCESS_TIME_STEP.toMillis()));
            sessions.setDeleteSessionQuery(
                    "delete from access.sessions where session_id = %s and max_inactive_interval >= 0".formatted(HASH));
        };
    }
}
