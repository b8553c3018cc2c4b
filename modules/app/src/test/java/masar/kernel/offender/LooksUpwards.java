package masar.kernel.offender;

import masar.identity.Powers;

/** Offends on purpose: the ground floor leans on the one above. */
class LooksUpwards {
    Powers powers;
}
