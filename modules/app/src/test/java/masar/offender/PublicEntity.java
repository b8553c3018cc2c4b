package masar.offender;

import jakarta.persistence.Embeddable;

/** Offends on purpose: what is stored is shown to everybody. */
@Embeddable
public class PublicEntity {
}
