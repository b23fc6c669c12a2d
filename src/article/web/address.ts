import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address that is not of the public internet: loopback, private, link-local (cloud metadata among them), reserved. */
export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(`${host} is no address of the public internet`)
  }
}

/** Whether an IP address is one that anybody on the internet may have. An IPv4 address inside an IPv6 one counts as itself. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** @throws PrivateAddressError where the host is written as an IP address that is not public: no name is looked up for it */
export function checkHost(hostname: string): void {
  const plain = hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(plain) && !isPublic(plain)) throw new PrivateAddressError(hostname)
}

/**
 * Looks a name up as Node does, and refuses it where any of its addresses is not public. The connection is made to the
 * address that was checked, so a name that changes its address in between gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  systemLookup(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return done(error, '', 0)
    const [first] = found
    if (first === undefined || !found.every(({ address }) => isPublic(address)))
      return done(new PrivateAddressError(hostname), '', 0)
    if (options.all) done(null, found)
    else done(null, first.address, first.family)
  })
}
