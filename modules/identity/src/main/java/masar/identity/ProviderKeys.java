package masar.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The public keys of the provider, found by its discovery document and kept for minutes. A token with a key that is not among them
 * has them fetched anew (the provider may have changed its key), but twice in half a minute at most, or forged tokens would make us
 * hammer the provider. While the provider is down the keys last seen go on for an hour.
 */
final class ProviderKeys implements JWKSource<SecurityContext> {
    private static final int LARGEST = 500_000;
    private static final long BETWEEN_FETCHES = Duration.ofSeconds(30).toMillis();
    private static final long OUTAGE = Duration.ofHours(1).toMillis();
    private final JWKSource<SecurityContext> source;
    private volatile boolean seen;

    private ProviderKeys(JWKSource<SecurityContext> source) {
        this.source = source;
    }

    /** Asks the issuer where its keys are. */
    static ProviderKeys of(String issuer, int timeoutMillis) throws IOException {
        DefaultResourceRetriever web = new DefaultResourceRetriever(timeoutMillis, timeoutMillis, LARGEST);
        try {
            URL keys = JSONObjectUtils.getURI(discovery(issuer, web), "jwks_uri").toURL();
            return new ProviderKeys(JWKSourceBuilder.create(keys, web).rateLimited(BETWEEN_FETCHES).refreshAheadCache(false)
                    .outageTolerant(OUTAGE).retrying(true).build());
        } catch (ParseException | IllegalArgumentException | NullPointerException e) {
            throw new IOException("the discovery document of " + issuer + " names no keys", e);
        }
    }

    /** Whether the provider answers now. Asked before people are sent there, since from there nobody could send them back. */
    static void mustAnswer(String issuer, int timeoutMillis) throws IOException {
        discovery(issuer, new DefaultResourceRetriever(timeoutMillis, timeoutMillis, LARGEST));
    }

    private static Map<String, Object> discovery(String issuer, DefaultResourceRetriever web) throws IOException {
        URL address = URI.create(bare(issuer) + "/.well-known/openid-configuration").toURL();
        try {
            Map<String, Object> said = JSONObjectUtils.parse(web.retrieveResource(address).getContent());
            if (!bare(issuer).equals(bare(String.valueOf(said.get("issuer"))))) {
                throw new IOException("the discovery document at " + address + " is of another issuer: " + said.get("issuer"));
            }
            return said;
        } catch (ParseException e) {
            throw new IOException("the discovery document at " + address + " is not understood", e);
        }
    }

    private static String bare(String issuer) {
        return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    }

    @Override
    public List<JWK> get(JWKSelector wanted, SecurityContext context) throws KeySourceException {
        try {
            List<JWK> found = source.get(wanted, context);
            seen = true;
            return found;
        } catch (RateLimitReachedException tooOften) {
            if (seen) {
                // The keys are known and this one is not among them.
                return List.of();
            }
            throw tooOften;
        }
    }
}
