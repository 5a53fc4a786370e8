package vn.tincay.access.proof.passkey;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import vn.tincay.base.database.SqlValues;

/** Stores passkeys in {@code access.passkeys}. The 16 bytes of the account id are the user handle. */
@Component
public class Passkeys implements UserCredentialRepository {

    /** @param handle the credential's id, in base64url */
    public record Passkey(String handle, String label, Instant created, Instant lastUsed) {}

    private final JdbcClient sql;

    Passkeys(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Passkey> of(UUID person) {
        return findByUserId(userHandle(person)).stream()
                .map(key -> new Passkey(
                        key.getCredentialId().toBase64UrlString(), key.getLabel(), key.getCreated(), key.getLastUsed()))
                .toList();
    }

    public boolean remove(UUID person, String handle) {
        return sql.sql("delete from access.passkeys where credential_id = ? and person_id = ?")
                        .params(Bytes.fromBase64(handle).getBytes(), person)
                        .update()
                == 1;
    }

    /** Stores on which device the person's newest passkey was added. */
    public void storeDevice(UUID person, String device) {
        sql.sql("""
                        update access.passkeys set device = :device
                         where credential_id = (select credential_id from access.passkeys where person_id = :person
                                                 order by created_at desc limit 1)
                        """).param("device", device).param("person", person).update();
    }

    static Bytes userHandle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID personOf(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void save(CredentialRecord key) {
        sql.sql("""
                        insert into access.passkeys (credential_id, person_id, label, public_key, signature_count,
                               uv_initialized, backup_eligible, backup_state, transports, credential_type,
                               attestation_object, attestation_client_data, created_at, last_used_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (credential_id) do update
                           set signature_count = excluded.signature_count, uv_initialized = excluded.uv_initialized,
                               backup_state = excluded.backup_state, last_used_at = excluded.last_used_at
                        """)
                .param(key.getCredentialId().getBytes())
                .param(personOf(key.getUserEntityUserId()))
                .param(key.getLabel())
                .param(key.getPublicKey().getBytes())
                .param(key.getSignatureCount())
                .param(key.isUvInitialized())
                .param(key.isBackupEligible())
                .param(key.isBackupState())
                .param(key.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.joining(" ")))
                .param(PublicKeyCredentialType.PUBLIC_KEY.getValue())
                .param(bytes(key.getAttestationObject()))
                .param(bytes(key.getAttestationClientDataJSON()))
                .param(SqlValues.at(key.getCreated()))
                .param(SqlValues.at(key.getLastUsed()))
                .update();
    }

    @Override
    public void delete(Bytes credentialId) {
        sql.sql("delete from access.passkeys where credential_id = ?")
                .param(credentialId.getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return sql.sql("select * from access.passkeys where credential_id = ?")
                .param(credentialId.getBytes())
                .query(Passkeys::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return sql.sql("select * from access.passkeys where person_id = ? order by created_at")
                .param(personOf(userId))
                .query(Passkeys::read)
                .list();
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(userHandle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(Arrays.stream(row.getString("transports").split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(wrapped(row.getBytes("attestation_object")))
                .attestationClientDataJSON(wrapped(row.getBytes("attestation_client_data")))
                .created(SqlValues.moment(row, "created_at"))
                .lastUsed(SqlValues.moment(row, "last_used_at"))
                .label(row.getString("label"))
                .build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes value) {
        return value == null ? null : value.getBytes();
    }

    private static @Nullable Bytes wrapped(byte @Nullable [] value) {
        return value == null ? null : new Bytes(value);
    }
}
