/**
 * The check: what the AVG, the UAVG and the Telecommunicatiewet ask of a statement, held against
 * one corporation's draft and its words. {@link nl.glashelder.check.Check} is the way in.
 */
package nl.glashelder.check;
