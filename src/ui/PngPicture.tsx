/** A picture kept as base64: shown from a blob address, since the content policy allows no data: one. */
import { useEffect, useState } from 'react';
import { bytesOf } from './bytesOf.ts';

interface PngPictureProps {
  readonly base64: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly className?: string | undefined;
}

export function PngPicture({ base64, width, height, alt, className }: PngPictureProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytesOf(base64)], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [base64]);
  return <img src={address} width={width} height={height} alt={alt} className={className} />;
}
