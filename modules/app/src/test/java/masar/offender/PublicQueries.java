package masar.offender;

import jakarta.persistence.EntityManager;

/** Offends on purpose: queries open to everybody, with no guard. */
public class PublicQueries {
    EntityManager em;
}
