package masar.offender.law;

import jakarta.persistence.EntityManager;

/** Offends on purpose: law that knows where its facts are stored. */
public class LawThatReadsTables {
    EntityManager tables;
}
