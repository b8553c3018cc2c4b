package masar.identity;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;

/** Puts {@link NoEntry} on the platform's own mechanism, whose class is not ours to write on. */
final class NoEntryMark implements Extension {
    <T extends HttpAuthenticationMechanism> void mark(@Observes ProcessAnnotatedType<T> mechanism) {
        mechanism.configureAnnotatedType().add(new Literal());
    }

    private static final class Literal extends AnnotationLiteral<NoEntry> implements NoEntry {
        private static final long serialVersionUID = 1L;
    }
}
