package vn.tincay.access.proof.passkey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Maps accounts to WebAuthn users. Nothing is stored: the account id is the user handle. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private record Owner(String login, String name) {}

    private final JdbcClient sql;

    PasskeyOwners(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(Passkeys.personOf(id));
    }

    /** @param username the name of the principal in the session: the account id as text */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(UUID.fromString(username));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID person) {
        return sql.sql("select login, name from access.people where id = ?")
                .param(person)
                .query(Owner.class)
                .optional()
                .map(owner -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Passkeys.userHandle(person))
                        .name(owner.login())
                        .displayName(owner.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {}

    @Override
    public void delete(Bytes id) {}
}
