package masar.requests;
